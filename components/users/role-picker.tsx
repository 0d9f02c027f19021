import type { RoleName } from "@/lib/core/actor";
import { roleNames } from "@/lib/core/actor";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

/** Narrows the list of accounts to those holding a role; a plain GET form. */
export function RolePicker({ role, hidden }: { role: RoleName | null; hidden: Record<string, string> }) {
  return (
    <form className="row mt-4 mb-4" action={paths.adminUsers()} method="get">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="vai-tro">{vi.users.rolePick}</label>
      <select id="vai-tro" name="vai-tro" defaultValue={role ?? ""} className="w-auto">
        <option value="">{vi.users.anyRole}</option>
        {roleNames.map((name) => (
          <option key={name} value={name}>
            {vi.common.roles[name]}
          </option>
        ))}
      </select>
      <button type="submit" className="btn second">
        {vi.users.apply}
      </button>
    </form>
  );
}
