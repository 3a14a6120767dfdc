package org.sena.liferay.theme;

import java.util.Optional;

/** Makes addresses of portlets' actions on other pages. */
@FunctionalInterface
interface ActionAddresses {

    /**
     * @param page the page's friendly URL, such as {@code /services}
     * @param portlet the portlet's id, such as {@code sena_services}
     * @param action the action's name
     * @return empty when the site has no such page
     */
    Optional<String> of(String page, String portlet, String action);
}
