package org.sena.referral.web.conversation;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.Threads;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.View;

/** The conversations that an organisation was let into. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_guest_conversations",
        javax_portlet_display$_$name = "SENA conversations as a guest")
public class GuestConversationsPortlet extends RoomPortlet {

    @Reference private Threads threads;

    public GuestConversationsPortlet() {
        super("organisation");
    }

    @Override
    View overview(Page page) {
        return View.of(
                "conversation/rooms",
                page.text("rooms.title"),
                new RoomsView(page, threads.joined()));
    }
}
