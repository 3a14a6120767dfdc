package org.sena.notification.web.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Topic;
import org.sena.notification.api.webhook.NewSecret;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.api.webhook.WebhookRefusedException;
import org.sena.notification.api.webhook.Webhooks;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The connections of the manager's organisation to its own case system. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_webhooks",
        javax_portlet_display$_$name = "SENA case system connections")
public class WebhooksPortlet extends SenaPortlet {

    private static final int CALLS = 20;

    @Reference private Webhooks webhooks;

    public WebhooksPortlet() {
        super("org.sena.notification.web.views");
        render("list", page -> list(page));
        render("add", page -> add(page));
        render("webhook", page -> webhook(page));
        action("connect", in -> connect(in));
        action("test", in -> test(in));
        action("rotate", in -> rotate(in));
        action("switch-on", in -> activate(in, true));
        action("switch-off", in -> activate(in, false));
        action("remove", in -> remove(in));
    }

    private View list(Page page) {
        return View.of(
                "webhook/list",
                page.text("webhooks.title"),
                new WebhooksView(page, webhooks.own()));
    }

    private View add(Page page) {
        webhooks.own();

        return View.of("webhook/add", page.text("webhook.add.title"), new TopicOptions(page));
    }

    private View webhook(Page page) {
        Optional<Webhook> found = own(page.parameter("webhook").orElse(""));

        return found.map(
                        webhook ->
                                View.of(
                                        "webhook/webhook",
                                        page.text("webhook.title"),
                                        new WebhookView(
                                                page,
                                                webhook,
                                                webhooks.calls(webhook.id(), CALLS))))
                .orElseGet(() -> View.of("webhook/gone", page.text("webhook.gone")));
    }

    private Optional<Webhook> own(String id) {
        return webhooks.own().stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    private void connect(Submission in) {
        String address =
                in.form().text("address").required("webhook.error.address").max(1_000).value();
        Set<Topic> topics =
                in
                        .form()
                        .choices("topics", names())
                        .required("webhook.error.NO_TOPIC")
                        .value()
                        .stream()
                        .map(Topic::valueOf)
                        .collect(Collectors.toSet());

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            showSecret(in, webhooks.add(address, topics));
        } catch (WebhookRefusedException e) {
            in.form().reject("address", "webhook.error." + e.problem());
            in.showAgain();
        }
    }

    private void test(Submission in) {
        webhooks.test(id(in));
        in.say("webhook.test.done");
        in.show("webhook", "webhook", id(in));
    }

    private void rotate(Submission in) {
        showSecret(in, webhooks.rotate(id(in)));
    }

    /** In a message that is shown once and kept nowhere. */
    private static void showSecret(Submission in, NewSecret made) {
        in.say("webhook.secret", made.secret());
        in.show("webhook", "webhook", made.webhook().id());
    }

    private void activate(Submission in, boolean active) {
        webhooks.activate(id(in), active);
        in.say(active ? "webhook.on.done" : "webhook.off.done");
        in.show("webhook", "webhook", id(in));
    }

    private void remove(Submission in) {
        webhooks.remove(id(in));
        in.say("webhook.remove.done");
        in.show("list");
    }

    private static List<String> names() {
        return Arrays.stream(TopicOptions.TOPICS).map(Enum::name).collect(Collectors.toList());
    }

    private static String id(Submission in) {
        return in.parameter("webhook").orElse("");
    }
}
