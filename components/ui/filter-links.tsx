interface Props {
  label: string;
  items: readonly { label: string; href: string; on: boolean }[];
}

/** A few ways to narrow a list, as links; the one in force is marked. */
export function FilterLinks({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="chips">
        {items.map((item) => (
          <li key={item.label}>
            <a href={item.href} aria-current={item.on ? "true" : undefined} className={item.on ? "bg-wash font-semibold" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
