import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { vi } from "@/lib/text/vi";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: vi.common.product, template: `%s | ${vi.common.product}` },
  description: vi.common.productLong,
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const size = (await cookies()).get("co-chu")?.value;
  return (
    <html lang="vi" data-size={size === "s" || size === "l" ? size : "m"}>
      <body>{children}</body>
    </html>
  );
}
