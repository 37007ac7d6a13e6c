package org.parkatlas.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page of the given standards; nothing is written about what is in order, which takes the longest. */
final class Axe {

    private Axe() {}

    /**
     * Serious and critical findings: the rule and the element.
     *
     * @param excluded selectors of what is not looked at
     */
    static List<String> findings(Page page, List<String> standards, List<String> excluded) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).options(options).withTags(standards).setLegacyMode(true);
        excluded.forEach(axe::exclude);
        var found = new ArrayList<String>();
        for (var rule : axe.analyze().getViolations()) {
            if (List.of("serious", "critical").contains(rule.getImpact())) {
                found.add(rule.getId() + " " + rule.getNodes().get(0).getHtml());
            }
        }
        return found;
    }
}
