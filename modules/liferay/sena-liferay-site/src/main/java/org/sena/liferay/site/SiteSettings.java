package org.sena.liferay.site;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator says about the making of the site. */
@ObjectClassDefinition(
        name = "SENA site",
        description = "The site that is made in the default portal instance, from site.json.")
public @interface SiteSettings {

    /**
     * True to make the site when the bundle starts, and to bring it up to date at each start. False
     * to leave it to an administrator, who chooses SENA as the template of a new site. Default
     * true.
     */
    @AttributeDefinition(
            name = "Make the site on start",
            description =
                    "Make the site when SENA starts, and bring it up to date at each start. What"
                            + " editors changed stays.")
    boolean createOnStart() default true;

    /** The site's address below {@code /web}. Default {@code /sena}. */
    @AttributeDefinition(
            name = "Friendly URL",
            description =
                    "The site's address below /web. Set basePath of org.sena.web.kit.Site to"
                            + " the same.")
    String friendlyUrl() default "/sena";

    /**
     * A {@code site.json} of one's own, absolute or below Liferay's home folder. Default empty: the
     * one that is shipped.
     */
    @AttributeDefinition(
            name = "Site file",
            description =
                    "A site.json of your own, absolute or below Liferay's home folder. Empty:"
                            + " the one that is shipped.")
    String file() default "";

    /** Liferay's id of the theme. Default {@code sena_WAR_senatheme}. */
    @AttributeDefinition(name = "Theme", description = "Liferay's id of the site's theme.")
    String theme() default "sena_WAR_senatheme";

    /** True to make pages again that an editor deleted. Default false. */
    @AttributeDefinition(
            name = "Make deleted pages again",
            description = "Make pages of site.json again that somebody deleted.")
    boolean makeDeletedPagesAgain() default false;
}
