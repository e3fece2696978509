import { ImageResponse } from "next/og";
import { Mark } from "@/components/card";
import { light } from "@/components/palette";

export const size = { width: 180, height: 180 };
export const contentType = "image/png";

/** The mark on paper, drawn when the application is built. */
export default function AppleIcon() {
  const style = {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "100%",
    height: "100%",
    background: light.paper,
  };
  return new ImageResponse(
    <div style={style}>
      <Mark size={132} />
    </div>,
    size,
  );
}
