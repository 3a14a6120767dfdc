package org.sena.referral.web.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Service;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.sena.web.kit.Page;

/** The consents besides: a box for each, never ticked before, with its words in full. */
public final class AlsoView extends DraftView {

    private final Consents consents;
    private final String council;

    /**
     * @param council what it is called in the words of what goes to it
     */
    AlsoView(Page page, Draft draft, Service service, Consents consents, String council) {
        super(page, draft, service);
        this.consents = consents;
        this.council = council;
    }

    public List<Ask> asks() {
        return Also.PURPOSES.stream().map(this::ask).collect(Collectors.toUnmodifiableList());
    }

    private Ask ask(Purpose purpose) {
        ConsentWording wording = consents.wording(purpose, page().locale(), council);

        return new Ask(
                Also.field(purpose),
                page().text("also." + purpose, organisation()),
                !value(Also.field(purpose)).isEmpty(),
                List.of(wording.text().strip().split("\n\n")),
                page().lang(wording.language()));
    }

    /** One question. */
    public static final class Ask {

        private final String field;
        private final String label;
        private final boolean ticked;
        private final List<String> wording;
        private final String lang;

        private Ask(String field, String label, boolean ticked, List<String> wording, String lang) {
            this.field = field;
            this.label = label;
            this.ticked = ticked;
            this.wording = wording;
            this.lang = lang;
        }

        public String field() {
            return field;
        }

        public String label() {
            return label;
        }

        public boolean ticked() {
            return ticked;
        }

        /** A paragraph each. */
        public List<String> wording() {
            return wording;
        }

        /** Of the words, where it isn't the page's; null, so left out, otherwise. */
        public String lang() {
            return lang;
        }
    }
}
