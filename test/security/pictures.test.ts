import {expect} from '@open-wc/testing';
import type {HutongOptions} from '../../src/hutong.js';
import {pictureOf} from '../../src/security/pictures.js';
import {safeUrl} from '../../src/security/url.js';

const own = (path: string) => new URL(path, location.href).href;
const gateway = (url: string): HutongOptions => ({gateway: {url}});
const listed: HutongOptions = {linkPolicy: {pictures: ['img.example']}};
const router = 'http://192.168.0.1/reboot.png';

const rows: {name: string; input: string; options?: HutongOptions; expect: string | undefined}[] = [
  {name: 'a named host', input: 'https://img.example/a.png', expect: 'https://img.example/a.png'},
  {name: 'a named host over https, whatever was said', input: 'http://img.example/a.png', expect: 'https://img.example/a.png'},
  {name: 'no router', input: router, expect: undefined},
  {name: 'no router over https', input: 'https://192.168.0.1/a.png', expect: undefined},
  {name: 'no router on a port of its own', input: 'http://192.168.0.1:8080/a.png', expect: undefined},
  {name: 'no router as one number', input: 'http://3232235521/a.png', expect: undefined},
  {name: 'no router in hexadecimal', input: 'http://0xc0a80001/a.png', expect: undefined},
  {name: 'no router in octal parts', input: 'http://0300.0250.0.1/a.png', expect: undefined},
  {name: 'no router in full-width digits', input: 'http://\uff11\uff19\uff12.168.0.1/a.png', expect: undefined},
  {name: 'no metadata of a cloud', input: 'http://169.254.169.254/a.png', expect: undefined},
  {name: 'no public address without a name', input: 'https://93.184.215.14/a.png', expect: undefined},
  {name: 'no IPv6 address', input: 'http://[fe80::1]/a.png', expect: undefined},
  {name: 'no mapped address', input: 'http://[::ffff:192.168.0.1]/a.png', expect: undefined},
  {name: 'no name without a dot', input: 'http://router/a.png', expect: undefined},
  {name: 'the page’s own, which may be a number', input: own('/a.png'), expect: own('/a.png')},
  {name: 'no other port of the page’s own host', input: 'http://127.0.0.1:1/a.png', expect: undefined},
  {
    name: 'the gateway’s, which may be a number',
    input: 'http://10.0.0.7:8787/v1/image?url=x',
    options: gateway('http://10.0.0.7:8787'),
    expect: 'http://10.0.0.7:8787/v1/image?url=x',
  },
  {name: 'no other port of the gateway’s host', input: 'http://10.0.0.7:8788/a.png', options: gateway('http://10.0.0.7:8787'), expect: undefined},
  {name: 'no host that begins as the gateway does', input: 'http://10.0.0.7:87870/a.png', options: gateway('http://10.0.0.7:8787'), expect: undefined},
  {name: 'the gateway’s at a path of the page’s own', input: own('/api/v1/image?url=x'), options: gateway('/api'), expect: own('/api/v1/image?url=x')},
  {name: 'no router beside such a gateway', input: router, options: gateway('/api'), expect: undefined},
  {name: 'a named host beside such a gateway', input: 'http://img.example/a.png', options: gateway('api'), expect: 'https://img.example/a.png'},
  {name: 'a named host beside a gateway of no address', input: 'https://img.example/a.png', options: gateway('http://'), expect: 'https://img.example/a.png'},
  {name: 'a listed host', input: 'https://cdn.img.example/a.png', options: listed, expect: 'https://cdn.img.example/a.png'},
  {name: 'no host that is not listed', input: 'https://evil.example/a.png', options: listed, expect: undefined},
  {name: 'no host that ends like a listed one', input: 'https://evilimg.example/a.png', options: listed, expect: undefined},
  {name: 'the gateway’s beside a list', input: own('/api/v1/image?url=x'), options: {...listed, ...gateway('/api')}, expect: own('/api/v1/image?url=x')},
  {name: 'a router that the host lists', input: router, options: {linkPolicy: {pictures: ['192.168.0.1']}}, expect: 'https://192.168.0.1/reboot.png'},
  {name: 'no script', input: 'javascript:alert(1)', expect: undefined},
  {name: 'no bytes', input: 'data:image/svg+xml,<svg onload=alert(1)>', expect: undefined},
];

describe('a picture is asked for at', () => {
  for (const {name, input, options = {}, expect: wanted} of rows) it(name, () => expect(pictureOf(safeUrl(input), options)).to.equal(wanted));
});
