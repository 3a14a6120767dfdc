package org.sena.notification.service.channel;

/** Whole addresses of the site's pages, for those who read elsewhere. */
public final class SiteLinks {

    private final String site;

    /**
     * @param site address of the first page
     */
    public SiteLinks(String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    public String first() {
        return site;
    }

    /**
     * @param path below the first page, without a slash in front
     */
    public String to(String path) {
        return site + "/" + path;
    }
}
