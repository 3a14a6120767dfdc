package org.sena.notification.service.webhook;

import java.util.Set;
import java.util.stream.Collectors;
import org.sena.notification.api.Topic;

/** Topics as a row keeps them: one per line. */
public final class Topics {

    private Topics() {}

    public static Set<Topic> read(String text) {
        return text.lines().map(Topic::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static String write(Set<Topic> topics) {
        return topics.stream().map(Enum::name).sorted().collect(Collectors.joining("\n"));
    }
}
