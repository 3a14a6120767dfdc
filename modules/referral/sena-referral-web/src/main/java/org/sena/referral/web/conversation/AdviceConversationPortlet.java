package org.sena.referral.web.conversation;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.View;

/** The conversation about a referral or an item of their queue, for the council's advisers. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_advice_conversation",
        javax_portlet_display$_$name = "SENA conversation for advisers",
        javax_portlet_supported$_$public$_$render$_$parameter = {"referral", "item"})
public class AdviceConversationPortlet extends RoomPortlet {

    public AdviceConversationPortlet() {
        super("council");
    }

    @Override
    View overview(Page page) {
        return View.of("conversation/gone", page.text("gone.title"));
    }
}
