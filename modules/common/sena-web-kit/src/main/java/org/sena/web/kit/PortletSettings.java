package org.sena.web.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * The component properties of a SENA portlet. Only the names differ from one to the next: {@code
 * $_$} is a hyphen and {@code _} a dot in the property's name.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PortletSettings {

    /** The portlet's id, for example {@code sena_needs}. */
    String javax_portlet_name();

    /** The name editors see when they place it on a page. */
    String javax_portlet_display$_$name();

    String javax_portlet_version() default "3.0";

    String javax_portlet_resource$_$bundle() default "content.Language";

    String javax_portlet_supports_mime$_$type() default "text/html";

    /** What pages may tell each other in an address; never personal. */
    String[] javax_portlet_supported$_$public$_$render$_$parameter() default {
        "service", "need", "referral", "directory"
    };

    String javax_portlet_security$_$role$_$ref() default "power-user,user";

    String com_liferay_portlet_display$_$category() default "category.sena";

    boolean com_liferay_portlet_instanceable() default false;

    /** An action is always answered by a redirect. */
    boolean com_liferay_portlet_action$_$url$_$redirect() default true;
}
