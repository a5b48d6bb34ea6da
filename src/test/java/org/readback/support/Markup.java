package org.readback.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page's markup owes every browser and everybody who does not look at it, beyond what axe-core sees. */
public final class Markup {
    private static final String FAULTS = """
            () => {
              const faults = [];
              const start = (each) => each.cloneNode(false).outerHTML.slice(0, 160);
              // What the chart library draws is its own.
              const all = [...document.querySelectorAll('*')].filter((each) => !each.closest('.chart'));
              const needed = ['id', 'for', 'name', 'href', 'src', 'action', 'class', 'lang', 'role', 'title', 'type',
                'scope', 'list', 'headers', 'datetime'];
              for (const each of all) {
                for (const { name, value } of each.attributes) {
                  if (value.trim() === '' && (name.startsWith('aria-') || needed.includes(name))) {
                    faults.push(`empty ${name}: ${start(each)}`);
                  }
                }
                for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for', 'list', 'form', 'headers']) {
                  for (const id of (each.getAttribute(name) ?? '').split(/\\s+/).filter(Boolean)) {
                    if (!document.getElementById(id)) faults.push(`${name} names nothing: ${start(each)}`);
                  }
                }
              }
              const ids = all.map((each) => each.id).filter(Boolean);
              for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) faults.push(`id ${id} stands twice`);
              for (const each of document.querySelectorAll('section, article')) {
                if (!each.querySelector('h1, h2, h3, h4, h5, h6')) faults.push(`no heading in ${start(each)}`);
              }
              const time = /^(\\d{4}-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:?\\d\\d)?)?)?|\\d{4})$/;
              for (const each of document.querySelectorAll('time')) {
                if (!time.test(each.getAttribute('datetime') ?? each.textContent)) faults.push(`no time: ${start(each)}`);
              }
              const described = document.querySelector('meta[name=description]')?.content.trim() ?? '';
              if (described === '') faults.push('no description of the page');
              if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} h1`);
              return faults;
            }""";

    private Markup() {}

    /** Every fault on the page, with the element that has it. */
    public static List<?> faults(Page page) {
        return (List<?>) page.evaluate(FAULTS);
    }
}
