import { permanentRedirect } from "next/navigation";

/** The list of roles is the first page. */
export default function RolesIndex() {
  permanentRedirect("/");
}
