import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { Link } from 'wouter';

type NavLinkProps = { href: string; label: string; Icon: LucideIcon; isCurrent: boolean };

/** One screen in the rail or the bottom bar. */
export function NavLink({ href, label, Icon, isCurrent }: NavLinkProps) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'grid justify-items-center gap-0.75 rounded-nav pt-1.75 pb-1.25 text-[10px]/[13px] font-medium',
        'max-md:flex-1 max-md:rounded-none max-md:text-f1 md:w-13',
        isCurrent ? 'text-t1 forced-border md:bg-press' : 'text-t3 hover:text-t1 md:hover:bg-hover',
      )}
    >
      <Icon size={18} strokeWidth={isCurrent ? 2 : 1.6} aria-hidden />
      {label}
    </Link>
  );
}
