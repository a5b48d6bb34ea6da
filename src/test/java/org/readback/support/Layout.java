package org.readback.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page's layout owes everybody who looks at it, at any width: nothing cut, nothing on top of anything else. */
public final class Layout {
    /** How wide tables may become, and how much of a window goes to margins and a sheet's own padding. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const WIDEST = 92 * 16;
              const MARGINS = 104;
              const root = document.documentElement;
              const wide = root.clientWidth;
              const start = (each) => `${each.cloneNode(false).outerHTML.slice(0, 120)} "${each.textContent.trim().slice(0, 40)}"`;
              const hidden = (each) => each.closest('.visually-hidden, .skip') || !each.checkVisibility();
              if (root.scrollWidth > wide) faults.push(`${root.scrollWidth - wide} pixels wider than the window`);

              // What somebody must press is seen as a whole, without scrolling sideways first.
              const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter((each) => !hidden(each));
              for (const each of controls) {
                let left = 0;
                let right = wide;
                for (let up = each.parentElement; up && up !== document.body; up = up.parentElement) {
                  if (getComputedStyle(up).overflowX !== 'visible') {
                    left = Math.max(left, up.getBoundingClientRect().left);
                    right = Math.min(right, up.getBoundingClientRect().right);
                  }
                }
                const box = each.getBoundingClientRect();
                if (box.left < left - 1 || box.right > right + 1) faults.push(`cut: ${start(each)}`);
                if (each.matches('button, .button') && each.scrollWidth > each.clientWidth + 1) faults.push(`too narrow: ${start(each)}`);
              }
              for (const [i, one] of controls.entries()) {
                const a = one.getBoundingClientRect();
                for (const other of controls.slice(i + 1)) {
                  if (one.contains(other) || other.contains(one) || one.closest('[data-floats]') || other.closest('[data-floats]')) continue;
                  const b = other.getBoundingClientRect();
                  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (across > 2 && down > 2 && !(getComputedStyle(one).display === 'inline' && getComputedStyle(other).display === 'inline')) {
                    faults.push(`${start(one)} lies on ${start(other)}`);
                  }
                }
              }

              for (const each of document.querySelectorAll('body *')) {
                // Fields scroll by themselves, and pictures are drawn to measure.
                if (hidden(each) || each.closest('input, textarea, select, svg')) continue;
                const style = getComputedStyle(each);
                const over = each.scrollWidth - each.clientWidth;
                // What scrolls is as wide as the window lets it be, and keeps its first column.
                if (['auto', 'scroll'].includes(style.overflowX) && over > 1) {
                  if (each.clientWidth < Math.min(wide, WIDEST) - MARGINS) faults.push(`scrolls, and there is room beside it: ${start(each)}`);
                  const before = each.scrollLeft;
                  each.scrollLeft = each.scrollWidth;
                  const frame = each.getBoundingClientRect();
                  for (const row of each.querySelectorAll('tr')) {
                    const box = row.cells[0].getBoundingClientRect();
                    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.width > 0.7 * frame.width) {
                      faults.push(`its first column does not stay: ${start(row)}`);
                      break;
                    }
                  }
                  each.scrollLeft = before;
                  const hint = each.querySelector('.scroll-hint');
                  if (!hint || !hint.checkVisibility()) faults.push(`does not say that it scrolls: ${start(each)}`);
                }
                if (['hidden', 'clip'].includes(style.overflowX) && over > 1) faults.push(`cut: ${start(each)}`);
                // Words that reach out of their own cell or box lie on what stands beside it.
                if (style.overflowX === 'visible' && ['block', 'table-cell', 'flex', 'grid'].includes(style.display) && over > 1
                    && each.clientWidth > 0) faults.push(`reaches ${over} pixels out of itself: ${start(each)}`);
              }
              return faults;
            }""";

    private Layout() {}

    /** Every fault that the page has in its window's width, with the element that has it. */
    public static List<?> faults(Page page) {
        return (List<?>) page.evaluate(FAULTS);
    }
}
