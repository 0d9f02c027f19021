import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { vi } from "@/lib/text/vi";
import { textSizeOf } from "@/lib/web/text-size";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: vi.common.product, template: `%s | ${vi.common.product}` },
  description: vi.common.productLong,
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" data-size={textSizeOf(await cookies())}>
      <body>{children}</body>
    </html>
  );
}
