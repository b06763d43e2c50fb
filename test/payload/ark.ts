/** An ark as QQ writes it. */
export const ark = (app: string, view: string, meta: object, more: object = {}): object => ({
  app: `com.tencent.${app}`,
  desc: '',
  view,
  ver: '1.0.0.19',
  prompt: '[分享]柴烧入门',
  meta,
  config: {type: 'normal', forward: 1, ctime: 1762776000, token: '0'},
  extra: '{"app_type":1}',
  ...more,
});
