import http from "node:http";
import { memberPassword } from "../../tests/support/council-world";

type Answer = { status: number; text: string; cookies: string[] };
type Asking = {
  method?: string;
  type?: string;
  body?: string | Buffer;
  cookie?: boolean;
  headers?: Record<string, string>;
  query?: string;
};

/** A member at a browser without scripts, who comes from an address of its own and says so as a proxy would. */
export class WebMember {
  #jar = new Map<string, string>();
  constructor(
    readonly port: number,
    readonly address: string,
    readonly agent: string,
  ) {}

  ask(path: string, asking: Asking = {}): Promise<Answer> {
    const { method = "GET", type, body, cookie = true, headers = {}, query = "" } = asking;
    const sent: Record<string, string> = {
      host: `localhost:${this.port}`,
      "user-agent": this.agent,
      "x-forwarded-for": this.address,
      "x-real-ip": this.address,
      "sec-fetch-site": "same-origin",
      origin: `http://localhost:${this.port}`,
      ...headers,
    };
    if (type) sent["content-type"] = type;
    if (body) sent["content-length"] = String(Buffer.byteLength(body));
    if (cookie) sent.cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", localAddress: this.address, port: this.port, path: path + query, method, headers: sent };
      const request = http.request(options, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const cookies = answer.headers["set-cookie"] ?? [];
          if (cookie) for (const text of cookies) this.#remember(text);
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString(), cookies });
        });
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  #remember(text: string): void {
    const [pair = ""] = text.split(";");
    const at = pair.indexOf("=");
    this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
  }

  /** Signs in through the form of the page. */
  async signIn(username: string): Promise<void> {
    const page = await this.ask("/dang-nhap");
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)];
    const fields = hidden.map(([, name = "", value = ""]): [string, string] => [name, unescaped(value)]);
    const border = "----guong-trust";
    const parts = [...fields, ["username", username], ["password", memberPassword]].map(
      ([name, value]) => `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const body = `${parts.join("")}--${border}--\r\n`;
    const answer = await this.ask("/dang-nhap", { method: "POST", type: `multipart/form-data; boundary=${border}`, body });
    if (!this.#jar.has("guong")) throw new Error(`nobody was signed in: ${answer.status}`);
  }
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
