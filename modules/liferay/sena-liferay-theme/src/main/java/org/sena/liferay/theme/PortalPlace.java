package org.sena.liferay.theme;

/** Where in the portal a request is. */
final class PortalPlace {

    final String site;
    final String page;
    final String main;
    final String current;
    final long plid;

    /**
     * @param site the site's address, {@code /web/sena}, with the language before it where the
     *     portal puts one
     * @param page the page's friendly URL, {@code /needs}
     * @param main where the portal's own actions are, {@code /c}
     * @param current address of the request
     * @param plid the portal's number of the page
     */
    PortalPlace(String site, String page, String main, String current, long plid) {
        this.site = site;
        this.page = page;
        this.main = main;
        this.current = current;
        this.plid = plid;
    }
}
