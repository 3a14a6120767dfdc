package org.sena.notification.web.prefer;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.notification.api.Preference;
import org.sena.notification.api.QuietHours;
import org.sena.notification.api.Timing;
import org.sena.notification.api.Topic;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form about what somebody is told, ready to be shown. */
public final class PreferenceView {

    private static final int HOURS = 24;

    private final Page page;
    private final Preference preference;
    private final List<Topic> topics;

    PreferenceView(Page page, Preference preference, List<Topic> topics) {
        this.page = page;
        this.preference = preference;
        this.topics = topics;
    }

    static String field(Topic topic) {
        return "when-" + topic.name().toLowerCase(Locale.ROOT);
    }

    static List<String> timings() {
        return Arrays.stream(Timing.values()).map(Enum::name).collect(Collectors.toList());
    }

    static List<String> hours() {
        return IntStream.range(0, HOURS).mapToObj(Integer::toString).collect(Collectors.toList());
    }

    /** Every half hour of a day. */
    static List<String> times() {
        return IntStream.range(0, 2 * HOURS)
                .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
                .collect(Collectors.toList());
    }

    public List<Question> questions() {
        return topics.stream().map(Question::new).collect(Collectors.toList());
    }

    public List<Option> options() {
        return timings().stream()
                .map(timing -> Option.of(timing, page.text("timing." + timing)))
                .collect(Collectors.toList());
    }

    public List<Option> hourOptions() {
        return hours().stream()
                .map(hour -> Option.of(hour, LocalTime.of(Integer.parseInt(hour), 0).toString()))
                .collect(Collectors.toList());
    }

    public List<Option> timeOptions() {
        return times().stream().map(time -> Option.of(time, time)).collect(Collectors.toList());
    }

    public String hour() {
        return Integer.toString(preference.dailyHour());
    }

    public String from() {
        return preference.quietHours().map(QuietHours::from).map(Object::toString).orElse("");
    }

    public String until() {
        return preference.quietHours().map(QuietHours::until).map(Object::toString).orElse("");
    }

    /** When somebody is told about one topic. */
    public final class Question {

        private final Topic topic;

        private Question(Topic topic) {
            this.topic = topic;
        }

        public String name() {
            return field(topic);
        }

        public String legend() {
            return page.text("topic." + topic);
        }

        public String hint() {
            return page.text("topic." + topic + ".hint");
        }

        public String value() {
            return preference.timing(topic).name();
        }
    }
}
