package org.sena.advice.web;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.web.board.BoardPages;
import org.sena.advice.web.board.PlanPages;
import org.sena.advice.web.danger.DangerPages;
import org.sena.advice.web.entry.EntryPages;
import org.sena.advice.web.item.ItemActions;
import org.sena.advice.web.item.ItemPages;
import org.sena.advice.web.person.PersonPages;
import org.sena.advice.web.person.SearchPages;
import org.sena.advice.web.queue.QueuePages;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;

/** The desk of the Resident Advice Team. An address may name an item: {@code p_r_p_item}. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_advice",
        javax_portlet_display$_$name = "SENA advice queue",
        javax_portlet_supported$_$public$_$render$_$parameter = {"item", "referral"})
public class AdvicePortlet extends SenaPortlet {

    @Activate
    public AdvicePortlet(
            @Reference QueuePages queue,
            @Reference ItemPages item,
            @Reference ItemActions actions,
            @Reference EntryPages entry,
            @Reference SearchPages search,
            @Reference PersonPages person,
            @Reference DangerPages danger,
            @Reference BoardPages board,
            @Reference PlanPages plan) {
        super("org.sena.advice.web.views");

        render(
                "start",
                page -> page.parameter("item").isPresent() ? item.show(page) : queue.show(page));
        render("queue", queue::show);
        action("narrow", queue::narrow);

        render("item", item::show);
        action("take", actions::take);
        action("assign", actions::assign);
        action("release", actions::release);
        action("attempt", actions::attempt);
        action("follow-up", actions::followUp);
        action("describe", actions::describe);
        action("close", actions::close);

        render("entry", entry::show);
        action("enter", entry::enter);

        render("search", search::show);
        action("search", search::search);
        render("person", person::show);
        action("look", person::look);

        render("danger", danger::ask);
        action("act", danger::act);
        render("danger-seen", danger::show);

        render("board", board::show);
        render("adviser", board::adviser);
        action("describe-adviser", board::describe);
        render("plan", plan::show);
        action("try-plan", plan::plan);
    }
}
