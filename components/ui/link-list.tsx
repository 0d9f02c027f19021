interface Props {
  items: readonly { href: string; label: string; note?: string | number | undefined }[];
}

/** Ruled list of plain links, with a count or a size at the right. */
export function LinkList({ items }: Props) {
  return (
    <ul className="links">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>
            <span>{item.label}</span>
            {item.note === undefined ? null : <span className="n">{item.note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
