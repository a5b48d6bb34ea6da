package org.readback.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core can see of WCAG 2.2 AA; being a script, it never answers on a page whose scripts are off. */
public final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with every violation on the page, the rule first, then each element that breaks it. */
    public static void assertNoViolations(Page page) {
        List<Rule> violations =
                // Without the page of its own on which it gathers what frames of other origins find: there are none.
                new AxeBuilder(Loaded.page(page))
                        .withTags(RULES)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations();
        assertEquals(
                "",
                violations.stream().map(Accessibility::describe).collect(Collectors.joining("\n")),
                () -> "accessibility violations on " + page.url());
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
