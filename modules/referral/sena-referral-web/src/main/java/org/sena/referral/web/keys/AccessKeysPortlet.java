package org.sena.referral.web.keys;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.access.AccessKeys;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The keys of an organisation: made, told once, revoked. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_access_keys",
        javax_portlet_display$_$name = "SENA access keys",
        javax_portlet_resource$_$bundle = "content.AccessKeys")
public class AccessKeysPortlet extends SenaPortlet {

    private static final int LONGEST_NAME = 75;

    @Reference private AccessKeys keys;

    public AccessKeysPortlet() {
        super("org.sena.referral.web.views");
        render("keys", this::keys);
        render("revoke", this::confirm);
        action("make", this::make);
        action("revoke", this::revoke);
    }

    private View keys(Page page) {
        return View.of(
                "keys/keys",
                page.text("keys.title"),
                new AccessKeysView(page, keys.ofOwnOrganisation()));
    }

    /** Asked before it is done: a case system may be working with it. */
    private View confirm(Page page) {
        AccessKeysView view = new AccessKeysView(page, keys.ofOwnOrganisation());
        return view.chosen().isPresent()
                ? View.of("keys/revoke", page.text("keys.revoke.title"), view)
                : View.of("keys/keys", page.text("keys.title"), view);
    }

    /** The key is said once, on the page that follows. */
    private void make(Submission in) {
        String name =
                in.form()
                        .text("name")
                        .called("keys.name.called")
                        .required()
                        .max(LONGEST_NAME)
                        .value();
        if (in.form().isValid() && inForce() >= AccessKeys.MOST) {
            in.form().reject("name", "keys.error.many");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        in.say("keys.made", keys.make(name));
        in.show("keys");
    }

    private long inForce() {
        return keys.ofOwnOrganisation().stream().filter(key -> key.revokedAt().isEmpty()).count();
    }

    private void revoke(Submission in) {
        keys.revoke(in.parameter("key").orElse(""));
        in.say("keys.revoked");
        in.show("keys");
    }
}
