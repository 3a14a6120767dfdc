package org.sena.notification.web.prefer;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.notification.api.ImmutablePreference;
import org.sena.notification.api.Preference;
import org.sena.notification.api.Preferences;
import org.sena.notification.api.QuietHours;
import org.sena.notification.api.Timing;
import org.sena.notification.api.Topic;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** What the signed-in user wants to be told, and when. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_notifications",
        javax_portlet_display$_$name = "SENA notifications")
public class PreferencesPortlet extends SenaPortlet {

    @Reference private CurrentActor currentActor;

    @Reference private Preferences preferences;

    public PreferencesPortlet() {
        super("org.sena.notification.web.views");
        render("preferences", page -> preferences(page));
        action("keep", in -> keep(in));
    }

    private View preferences(Page page) {
        return View.of(
                "prefer/preferences",
                page.text("prefer.title"),
                new PreferenceView(page, preferences.mine(), topics()));
    }

    private void keep(Submission in) {
        Form form = in.form();
        ImmutablePreference.Builder kept =
                ImmutablePreference.builder().putAllTimings(preferences.mine().timings());
        ImmutablePreference.Builder changed = ImmutablePreference.builder();

        for (Topic topic : topics()) {
            form.choice(PreferenceView.field(topic), PreferenceView.timings())
                    .required("prefer.error.timing")
                    .optional()
                    .ifPresent(timing -> changed.putTimings(topic, Timing.valueOf(timing)));
        }

        form.choice("hour", PreferenceView.hours())
                .optional()
                .map(Integer::parseInt)
                .ifPresent(changed::dailyHour);
        quietHours(form).ifPresent(changed::quietHours);

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        preferences.keep(whole(kept.build(), changed.build()));
        in.say("prefer.kept");
        in.show("preferences");
    }

    /** What was said before about topics that this user is not asked about stays. */
    private static Preference whole(Preference kept, Preference changed) {
        ImmutablePreference.Builder whole = ImmutablePreference.builder().from(changed);

        kept.timings().entrySet().stream()
                .filter(said -> !changed.timings().containsKey(said.getKey()))
                .forEach(said -> whole.putTimings(said.getKey(), said.getValue()));

        return whole.build();
    }

    private static Optional<QuietHours> quietHours(Form form) {
        Optional<String> from = form.choice("from", PreferenceView.times()).optional();
        Optional<String> until = form.choice("until", PreferenceView.times()).optional();

        if (from.isPresent() && until.isEmpty()) {
            form.reject("until", "prefer.error.until");
        } else if (from.isEmpty() && until.isPresent()) {
            form.reject("from", "prefer.error.from");
        } else if (from.isPresent() && from.equals(until)) {
            form.reject("until", "prefer.error.same");
        }

        return form.isValid() && from.isPresent()
                ? Optional.of(
                        QuietHours.of(
                                LocalTime.parse(from.get()), LocalTime.parse(until.orElseThrow())))
                : Optional.empty();
    }

    /** What can happen to somebody with these roles. */
    private List<Topic> topics() {
        return Topics.of(currentActor.get());
    }
}
