package org.sena.needs.web.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Match;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Signpost;
import org.sena.needs.web.interview.Interviews;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;

/** What SENA understood and what could help. */
public final class ResultsView {

    private final Page page;
    private final Evaluation evaluation;
    private final List<NeedView> needs;
    private final boolean person;
    private final List<Assessment> kept;

    private ResultsView(
            Page page,
            Evaluation evaluation,
            List<NeedView> needs,
            boolean person,
            List<Assessment> kept) {
        this.page = page;
        this.evaluation = evaluation;
        this.needs = List.copyOf(needs);
        this.person = person;
        this.kept = List.copyOf(kept);
    }

    /**
     * Each service stands under the gravest need it answers.
     *
     * @param person a signed-in resident who may keep the answers
     * @param kept what that resident kept before
     */
    static ResultsView of(
            Page page,
            Evaluation evaluation,
            List<Match> matches,
            Taxonomies taxonomies,
            LocalDateTime now,
            boolean person,
            List<Assessment> kept) {
        List<NeedView> needs = new ArrayList<>();
        Set<String> above = new HashSet<>();

        for (NeedScore score : evaluation.scores().needs()) {
            Optional<Need> need = taxonomies.need(score.need());
            List<Match> mine =
                    matches.stream()
                            .filter(match -> match.needs().get(0).equals(score.need()))
                            .collect(Collectors.toList());

            needs.add(
                    new NeedView(
                            page,
                            score,
                            need.map(Need::label).orElse(score.need()),
                            need.map(Need::summary).orElse(""),
                            mine.stream()
                                    .map(
                                            match ->
                                                    new ServiceView(
                                                            page,
                                                            match,
                                                            code -> label(taxonomies, code),
                                                            now))
                                    .collect(Collectors.toList()),
                            above.contains(score.need())));
            mine.forEach(match -> above.addAll(match.needs()));
        }

        return new ResultsView(page, evaluation, needs, person, kept);
    }

    public List<Signpost> emergencies() {
        return signposts(true);
    }

    /** Signposts that are no emergency. */
    public List<Signpost> signposts() {
        return signposts(false);
    }

    public List<NeedView> needs() {
        return needs;
    }

    /** True when every question that must be answered was. */
    public boolean isComplete() {
        return evaluation.interview().complete();
    }

    /** True when a call by the Resident Advice Team is offered. */
    public boolean isCallOffered() {
        return contactReference().isEmpty()
                && evaluation.scores().needs().stream()
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

    public boolean isKeepOffered() {
        return person;
    }

    /** When earlier answers were kept, newest first. */
    public List<String> kept() {
        return kept.stream()
                .map(assessment -> page.moment(assessment.assessedAt()))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<Signpost> signposts(boolean emergency) {
        return evaluation.interview().signposts().stream()
                .filter(signpost -> signpost.emergency() == emergency)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String label(Taxonomies taxonomies, String code) {
        return taxonomies.need(code).map(Need::label).orElse(code);
    }
}
