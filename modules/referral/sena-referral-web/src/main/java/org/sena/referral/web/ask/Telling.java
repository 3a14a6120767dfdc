package org.sena.referral.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Interview;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.Needs;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.SavedInterview;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.PayloadItem;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Texts;

/** Reads the interview in the session for what a service can receive of it. */
@Component(service = Telling.class)
public class Telling {

    /** Questions whose answer has an item of its own. */
    private static final Map<String, DataItem> OWN = Map.of("household", DataItem.HOUSEHOLD);

    private final InterviewCodec codec;
    private final Needs needs;
    private final Taxonomies taxonomies;

    @Activate
    public Telling(
            @Reference InterviewCodec codec,
            @Reference Needs needs,
            @Reference Taxonomies taxonomies) {
        this.codec = codec;
        this.needs = needs;
        this.taxonomies = taxonomies;
    }

    /** What there is to tell; nothing when no questionnaire was answered. */
    Told told(SharedSession session, Texts texts, Service service, Set<DataItem> needed) {
        return session.read(SharedSession.INTERVIEW)
                .flatMap(codec::read)
                .flatMap(this::evaluation)
                .map(evaluation -> told(evaluation, texts, service, needed))
                .orElseGet(Told::nothing);
    }

    private Optional<Evaluation> evaluation(SavedInterview saved) {
        try {
            return Optional.of(
                    needs.evaluate(
                            needs.interview(
                                    saved.key(),
                                    saved.version(),
                                    saved.answers(),
                                    saved.skipped())));
        } catch (AnswersRefusedException | NoSuchQuestionnaireException | NoMatrixException e) {
            return Optional.empty();
        }
    }

    private Told told(Evaluation evaluation, Texts texts, Service service, Set<DataItem> needed) {
        List<PayloadItem> items = new ArrayList<>();
        Map<DataItem, SpecialCategory> special = new LinkedHashMap<>();
        for (NeedScore score : evaluation.scores().needs()) {
            DataItem item = DataItem.need(score.need());
            Optional<SpecialCategory> category = TellingRules.specialCategory(score.need());
            category.ifPresent(found -> special.put(item, found));
            for (Contribution because : score.contributions()) {
                for (ScoredAnswer answer : because.answers()) {
                    DataItem about = DataItem.answer(answer.question());
                    category.ifPresent(found -> special.putIfAbsent(about, found));
                }
            }
            if (needed.contains(item)) {
                items.add(PayloadItem.of(item, texts.get("item.need"), label(score.need())));
            }
        }
        items.addAll(answers(evaluation.interview(), needed));
        return new Told(items, special, TellingRules.urgency(relevant(evaluation, service)))
                .scoredBy(
                        TellingRules.band(evaluation.scores().needs()).name(),
                        evaluation.scores().matrixVersion());
    }

    private List<PayloadItem> answers(Interview interview, Set<DataItem> needed) {
        List<PayloadItem> items = new ArrayList<>();
        for (Question question : interview.visible()) {
            DataItem item = OWN.getOrDefault(question.id(), DataItem.answer(question.id()));
            List<String> values = interview.answers().to(question.id());
            if (needed.contains(item)
                    && !values.isEmpty()
                    && !values.contains(Option.PREFER_NOT_TO_SAY)) {
                items.add(PayloadItem.of(item, question.text(), words(question, values)));
            }
        }
        return items;
    }

    private static String words(Question question, List<String> values) {
        return values.stream()
                .map(value -> question.option(value).map(Option::text).orElse(value))
                .collect(Collectors.joining("\n"));
    }

    private String label(String need) {
        return taxonomies.need(need).map(Need::label).orElse(need);
    }

    /** The needs that the service answers. */
    private List<NeedScore> relevant(Evaluation evaluation, Service service) {
        return evaluation.scores().needs().stream()
                .filter(score -> answers(service, score.need()))
                .collect(Collectors.toList());
    }

    private boolean answers(Service service, String need) {
        return taxonomies
                .need(need)
                .filter(
                        known ->
                                known.serviceTypes().stream()
                                        .anyMatch(service.serviceTypes()::contains))
                .isPresent();
    }
}
