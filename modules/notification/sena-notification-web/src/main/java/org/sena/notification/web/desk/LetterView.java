package org.sena.notification.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.sena.notification.api.delivery.Letter;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** One letter, and what can be done about it. */
public final class LetterView {

    private final Page page;
    private final Letter letter;

    LetterView(Page page, Letter letter) {
        this.page = page;
        this.letter = letter;
    }

    public String id() {
        return letter.id();
    }

    public String title() {
        return LetterWords.what(page, letter);
    }

    public List<SummaryRow> facts() {
        List<SummaryRow> facts = new ArrayList<>();

        facts.add(row("letter.state", page.text("letter.state." + letter.state())));
        facts.add(row("desk.to", LetterWords.toWhom(page, letter)));
        facts.add(row("desk.since", page.moment(letter.createdAt())));
        facts.add(row("desk.tries", Integer.toString(letter.tries())));

        if (letter.state() == LetterState.WAITING) {
            facts.add(row("desk.due", page.moment(letter.dueAt())));
        }

        letter.endedAt().ifPresent(at -> facts.add(row("desk.ended", page.moment(at))));
        letter.trouble()
                .ifPresent(trouble -> facts.add(row("desk.why", LetterWords.why(page, trouble))));
        facts.add(row("letter.id", letter.id()));

        return facts;
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(page.text(key), value);
    }

    public boolean canTryAgain() {
        return letter.state() == LetterState.FAILED;
    }

    public boolean isInDoubt() {
        return canTryAgain() && letter.trouble().filter(Trouble.IN_DOUBT::equals).isPresent();
    }

    public boolean canGiveUp() {
        return canTryAgain() || letter.state() == LetterState.WAITING;
    }
}
