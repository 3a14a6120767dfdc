package org.sena.privacy.web.mydata;

import java.util.ArrayList;
import java.util.List;
import org.sena.web.kit.Page;

/** What there is to see and to decide. */
public final class HomeView {

    private final Page page;
    private final boolean proved;

    /**
     * @param proved true for somebody without an account
     */
    HomeView(Page page, boolean proved) {
        this.page = page;
        this.proved = proved;
    }

    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();

        ways.add(way("consents", page.renderUrl("consents")));
        ways.add(way("seen", page.renderUrl("seen")));
        ways.add(way("download", page.renderUrl("download")));
        ways.add(way("requests", page.renderUrl("requests")));

        if (!proved) {
            ways.add(way("notifications", page.link("notifications")));
            ways.add(way("leave", page.renderUrl("leave")));
        }

        return ways;
    }

    private Way way(String name, String url) {
        return new Way(page.text("home." + name), page.text("home." + name + ".about"), url);
    }

    /** One of the pages. */
    public static final class Way {

        private final String title;
        private final String about;
        private final String url;

        private Way(String title, String about, String url) {
            this.title = title;
            this.about = about;
            this.url = url;
        }

        public String title() {
            return title;
        }

        public String about() {
            return about;
        }

        public String url() {
            return url;
        }
    }
}
