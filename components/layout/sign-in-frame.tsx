import type { ReactNode } from "react";
import { preload } from "react-dom";
import { paths } from "../../lib/web/paths";
import { Landscape } from "../ui/landscape";
import { Brand } from "./brand";
import { SampleMark } from "./sample-mark";
import { SkipLink } from "./skip-link";

interface Props {
  agencyName: string;
  sample: boolean;
  children: ReactNode;
}

/** One form at the left, the road at the right. */
export function SignInFrame({ agencyName, sample, children }: Props) {
  preload("/fonts/be-vietnam-pro-400.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  preload("/fonts/be-vietnam-pro-600.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <>
      <SkipLink />
      <div className="signin">
        <main id="noi-dung" tabIndex={-1}>
          <Brand href={paths.home()} line={agencyName} />
          <div className="signin-body">{children}</div>
          {sample ? <SampleMark /> : null}
        </main>
        <div className="side" aria-hidden="true">
          <Landscape />
        </div>
      </div>
    </>
  );
}
