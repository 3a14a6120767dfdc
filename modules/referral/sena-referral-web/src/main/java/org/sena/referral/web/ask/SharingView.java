package org.sena.referral.web.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Service;
import org.sena.privacy.api.ConsentWording;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.web.words.PayloadRows;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The consent: its words in full, and a box for each thing. */
public final class SharingView extends DraftView {

    private final ConsentWording wording;
    private final Sharing sharing;

    SharingView(Page page, Draft draft, Service service, ConsentWording wording, Sharing sharing) {
        super(page, draft, service);
        this.wording = wording;
        this.sharing = sharing;
    }

    /** What, to whom, why and how long, a paragraph each. */
    public List<String> wording() {
        return List.of(wording.text().strip().split("\n\n"));
    }

    public List<Option> items() {
        return sharing.offered().stream().map(this::option).collect(Collectors.toList());
    }

    private Option option(PayloadItem item) {
        String label = PayloadRows.label(page().texts(), "resident", item);
        String value = item.value().replace('\n', ' ');
        boolean need = item.item().code().startsWith("NEED:");
        Option option =
                need
                        ? Option.of(item.item().code(), page().text("sharing.need", value))
                        : Option.of(item.item().code(), label).withHint(value);
        return Sharing.isWay(item.item())
                ? option.withHint(page().text("sharing.way.hint", value))
                : option;
    }

    /** One box for each special category that is met; none when there is none. */
    public List<Option> special() {
        return sharing.possibleCategories().stream()
                .map(
                        category ->
                                Option.of(
                                        category.name(),
                                        page().text("sharing.special." + category, organisation())))
                .collect(Collectors.toList());
    }
}
