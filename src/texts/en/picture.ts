/** The picture and its legend. */
export interface PictureTexts {
  readonly title: string;
}

export const picture: PictureTexts = {
  title: "Picture",
};
