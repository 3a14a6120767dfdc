package org.sena.needs.web.results;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.needs.web.interview.Interviews;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;

/** What SENA understood and what could help. */
public final class ResultsView {

    private final Page page;
    private final Findings findings;
    private final Taxonomies taxonomies;
    private final LocalDateTime now;
    private final Reader reader;

    /**
     * @param now in this country
     */
    ResultsView(
            Page page, Findings findings, Taxonomies taxonomies, LocalDateTime now, Reader reader) {
        this.page = page;
        this.findings = findings;
        this.taxonomies = taxonomies;
        this.now = now;
        this.reader = reader;
    }

    public List<Signpost> emergencies() {
        return signposts(true);
    }

    public List<Signpost> signposts() {
        return signposts(false);
    }

    /** Gravest first; each service stands under the gravest need it answers. */
    public List<NeedView> needs() {
        return evaluation().scores().needs().stream()
                .map(this::need)
                .collect(Collectors.toUnmodifiableList());
    }

    /** True when there are needs and nothing at all in reach for any of them. */
    public boolean isNothingFound() {
        return !evaluation().scores().needs().isEmpty() && findings.matches().isEmpty();
    }

    /** True when nobody knows how far away services are, though a postcode was given. */
    public boolean isPlaceMissing() {
        return findings.isPlaceMissing();
    }

    /** True when every question that must be answered was. */
    public boolean isComplete() {
        return evaluation().interview().complete();
    }

    /** True when a call by the Resident Advice Team is offered: to people for themselves. */
    public boolean isCallOffered() {
        return !reader.staff
                && contactReference().isEmpty()
                && evaluation().scores().needs().stream()
                        .anyMatch(score -> score.level().compareTo(Level.PROACTIVE_CONTACT) >= 0);
    }

    /** The reference of the call asked for already; empty before. */
    public String contactReference() {
        return page.session().read(Interviews.CONTACT_REFERENCE).orElse("");
    }

    public String contact() {
        return page.renderUrl("contact");
    }

    public String questions() {
        return page.link("needs");
    }

    public String letter() {
        return page.renderUrl("letter");
    }

    /** When the page was made, for its print. */
    public String made() {
        return page.text("results.made", page.date(now.toLocalDate()));
    }

    public boolean isKeepOffered() {
        return reader.person;
    }

    /** When earlier answers were kept, newest first. */
    public List<String> kept() {
        return reader.kept.stream()
                .map(assessment -> page.moment(assessment.assessedAt()))
                .collect(Collectors.toUnmodifiableList());
    }

    private NeedView need(NeedScore score) {
        Questionnaire questionnaire = evaluation().interview().questionnaire();
        NeedWords words = new NeedWords(questionnaire, taxonomies, page.locale());

        return new NeedView(
                page,
                score,
                words,
                findings.under(score.need()).stream()
                        .map(match -> new ServiceView(page, match, words, now, reader.listed))
                        .collect(Collectors.toList()),
                findings.gap(score.need()),
                reader.staff
                        ? Optional.of(new ScoreView(page.texts(), score, questionnaire))
                        : Optional.empty());
    }

    private List<Signpost> signposts(boolean emergency) {
        return evaluation().interview().in(page.locale()).signposts().stream()
                .filter(signpost -> signpost.emergency() == emergency)
                .collect(Collectors.toUnmodifiableList());
    }

    private Evaluation evaluation() {
        return findings.evaluation();
    }

    /** Who looks at the results. */
    static final class Reader {

        private final boolean staff;
        private final boolean person;
        private final List<Assessment> kept;
        private final Set<String> listed;

        /**
         * @param staff sees the whole score
         * @param person a signed-in resident who may keep the answers
         * @param kept what that resident kept before
         * @param listed ids of the services on their list
         */
        Reader(boolean staff, boolean person, List<Assessment> kept, Set<String> listed) {
            this.staff = staff;
            this.person = person;
            this.kept = List.copyOf(kept);
            this.listed = Set.copyOf(listed);
        }
    }
}
