interface Props {
  items: readonly { date: string; iso: string; label: string; href: string }[];
}

/** Dates at the left, titles at the right: notices, articles, events. */
export function DatedList({ items }: Props) {
  return (
    <ol className="dated">
      {items.map((item) => (
        <li key={item.href}>
          <time dateTime={item.iso}>{item.date}</time>
          <a href={item.href}>{item.label}</a>
        </li>
      ))}
    </ol>
  );
}
