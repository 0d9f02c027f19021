import "server-only";
import type { NextAuthOptions } from "next-auth";
import { boundToHost, cookieName, cookieOptions } from "./cookie";

/**
 * next-auth holds the form of the session cookie and the place where single sign-on will be plugged in.
 * There is no provider yet: the password sign-in is a form action, so that it works without JavaScript.
 */
export const authOptions: NextAuthOptions = {
  providers: [],
  session: { strategy: "jwt" },
  pages: { signIn: "/dang-nhap" },
  cookies: {
    sessionToken: { name: cookieName(), options: cookieOptions() },
    csrfToken: { name: boundToHost("next-auth.csrf-token"), options: cookieOptions() },
    callbackUrl: { name: boundToHost("next-auth.callback-url"), options: cookieOptions() },
  },
  callbacks: { session: () => ({ expires: new Date(0).toISOString() }) },
};
