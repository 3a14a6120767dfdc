package org.sena.referral.web.agreement;

import java.util.List;
import org.sena.referral.api.agreement.Standing;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;

/** All organisations that have or had an agreement. */
public final class ListView {

    private static final int PAGE = 25;

    private final Page page;
    private final List<Standing> all;

    ListView(Page page, List<Standing> all) {
        this.page = page;
        this.all = all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many need somebody. */
    public String summary() {
        long soon = all.stream().filter(Standing::endsSoon).count();
        long stranded =
                all.stream()
                        .filter(standing -> !standing.recognised())
                        .filter(standing -> standing.openReferrals() > 0)
                        .count();

        return stranded == 0
                ? page.count("list.soon", soon)
                : page.count("list.soon", soon) + " " + page.count("list.stranded", stranded);
    }

    public Pagination pagination() {
        int number =
                page.parameter("page")
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1);

        return Pagination.of(
                number,
                PAGE,
                all.size(),
                one -> page.renderUrl("list", "page", String.valueOf(one)));
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("list.table"),
                        page.text("list.organisation"),
                        page.text("list.standing"),
                        page.text("list.until"),
                        page.text("list.in-hand"));
        int from = (pagination().current() - 1) * PAGE;

        all.stream().skip(from).limit(PAGE).forEach(standing -> row(table, standing));
        return table;
    }

    private void row(Table table, Standing standing) {
        StandingWords words = new StandingWords(page, standing);

        table.row(
                Cell.link(
                        standing.organisationName(),
                        page.renderUrl("organisation", "organisation", standing.organisationId())),
                Cell.tag(words.text(), words.tone()),
                Cell.text(words.until()),
                Cell.text(String.valueOf(standing.openReferrals())));
    }
}
