package org.sena.advice.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sena.advice.api.Arrival;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.Topic;
import org.sena.advice.api.WhyNow;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Tone;

/** What the queue's codes are called. */
public final class Words {

    /** Languages that can be chosen; British Sign Language among them. */
    public static final List<String> LANGUAGES =
            List.of(
                    "en", "bfi", "cy", "pl", "ro", "lt", "pt", "es", "uk", "ar", "bn", "fa", "gu",
                    "pa", "so", "ur", "zh");

    private static final int NEEDS_SHOWN = 2;

    private Words() {}

    /** Why a person comes where they come, each in a sentence. */
    public static List<String> why(Page page, QueueItem item) {
        return item.why().stream()
                .map(why -> why(page, why))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String why(Page page, WhyNow why) {
        switch (why.kind()) {
            case OVERDUE:
            case FAILED_REFERRALS:
                return page.count("why." + why.kind(), why.amount());
            default:
                return page.text("why." + why.kind(), why.amount());
        }
    }

    /** What brought them here and when. */
    public static String arrival(Page page, Arrival arrival, Taxonomies taxonomies) {
        String words =
                page.text(
                        "arrival." + arrival.reason(),
                        page.date(arrival.at()),
                        arrival.reference().orElse(""));

        return arrival.detail()
                .map(code -> detail(page, arrival, code, taxonomies))
                .map(detail -> words + " " + detail)
                .orElse(words);
    }

    private static String detail(Page page, Arrival arrival, String code, Taxonomies taxonomies) {
        switch (arrival.reason()) {
            case DETERIORATION:
                return worse(page, code, taxonomies);
            case MANUAL:
                return page.text("channel." + code) + ".";
            default:
                return page.text("decline." + code);
        }
    }

    /** {@code SELF_SERVE>EMERGENCY}, or {@code debt:LOW>HIGH}. */
    private static String worse(Page page, String code, Taxonomies taxonomies) {
        String[] parts = code.split("[:>]");

        return parts.length == 2
                ? page.text(
                        "worse.level",
                        page.text("level." + parts[0]),
                        page.text("level." + parts[1]))
                : page.text(
                        "worse.need",
                        need(parts[0], taxonomies),
                        page.text("urgency." + parts[1]),
                        page.text("urgency." + parts[2]));
    }

    /** The first needs, and how many more there are. */
    public static String needs(Page page, List<String> codes, Taxonomies taxonomies) {
        if (codes.isEmpty()) {
            return page.text("queue.needs.kept");
        }

        String first =
                codes.stream()
                        .limit(NEEDS_SHOWN)
                        .map(code -> need(code, taxonomies))
                        .collect(Collectors.joining(", "));

        return codes.size() > NEEDS_SHOWN
                ? page.text("queue.needs.more", first, codes.size() - NEEDS_SHOWN)
                : first;
    }

    public static String need(String code, Taxonomies taxonomies) {
        return taxonomies.need(code).map(Need::label).orElse(code);
    }

    public static String topics(Page page, Collection<Topic> topics) {
        return topics.isEmpty()
                ? page.text("topics.none")
                : topics.stream()
                        .map(topic -> page.text("topic." + topic))
                        .collect(Collectors.joining(", "));
    }

    public static String language(Page page, String tag) {
        return tag.equals("bfi")
                ? page.text("language.bfi")
                : Locale.forLanguageTag(tag).getDisplayLanguage(page.locale());
    }

    public static List<Option> languages(Page page) {
        return LANGUAGES.stream()
                .map(tag -> Option.of(tag, language(page, tag)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** An option for each, called by the prefix and its name. */
    public static List<Option> options(Page page, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), page.text(prefix + value.name())))
                .collect(Collectors.toUnmodifiableList());
    }

    public static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableList());
    }

    public static Tone tone(QueueState state) {
        switch (state) {
            case WAITING:
                return Tone.WARNING;
            case TAKEN:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }
}
