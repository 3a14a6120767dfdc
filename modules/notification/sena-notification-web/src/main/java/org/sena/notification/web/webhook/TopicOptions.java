package org.sena.notification.web.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.notification.api.Topic;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What a case system can be told of. */
public final class TopicOptions {

    static final Topic[] TOPICS = {Topic.REFERRALS, Topic.MESSAGES, Topic.DEADLINES, Topic.DUTIES};

    private final Page page;

    TopicOptions(Page page) {
        this.page = page;
    }

    public List<Option> options() {
        return Arrays.stream(TOPICS)
                .map(
                        topic ->
                                Option.of(topic.name(), page.text("topic." + topic))
                                        .withHint(page.text("topic." + topic + ".hint")))
                .collect(Collectors.toList());
    }
}
