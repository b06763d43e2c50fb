/** Where the drawn platforms say that their pictures are. There is no such host: the page has them at home. */
export const pictureHost = 'https://pictures.hutong.example';
