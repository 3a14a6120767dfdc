package org.sena.referral.web.conversation;

import java.util.ArrayList;
import java.util.List;
import org.sena.referral.api.message.About;
import org.sena.web.kit.Page;

/** Where a conversation is shown: the view, for whom, and how its address names the matter. */
public final class Place {

    static final String ITEM = "item";
    static final String REFERRAL = "referral";

    private final String view;
    private final String audience;
    private final About about;

    private Place(String view, String audience, About about) {
        this.view = view;
        this.audience = audience;
        this.about = about;
    }

    /**
     * A place.
     *
     * @param view the portlet's view that shows it
     * @param audience {@code resident}, {@code organisation} or {@code council}: whose words
     * @param about the matter, by what its address carries
     */
    public static Place of(String view, String audience, About about) {
        return new Place(view, audience, about);
    }

    String view() {
        return view;
    }

    String audience() {
        return audience;
    }

    boolean isResident() {
        return audience.equals("resident");
    }

    About about() {
        return about;
    }

    /** The name of the public parameter that carries the matter. */
    static String parameter(String kind) {
        return kind.equals(About.QUEUE_ITEM) ? ITEM : REFERRAL;
    }

    /** The address of the view, with more parameters. */
    String url(Page page, String... more) {
        return url(page, view, more);
    }

    /** The address of another view about the same matter. */
    String url(Page page, String otherView, String[] more) {
        List<String> pairs = new ArrayList<>(List.of(parameter(about.kind()), about.id()));
        pairs.addAll(List.of(more));
        return page.renderUrl(otherView, pairs.toArray(new String[0]));
    }

    /** The address of an action about the matter; it comes back to the view. */
    String action(Page page, String name, String... more) {
        List<String> pairs =
                new ArrayList<>(List.of("kind", about.kind(), "id", about.id(), "then", view));
        pairs.addAll(List.of(more));
        return page.actionUrl(name, pairs.toArray(new String[0]));
    }
}
