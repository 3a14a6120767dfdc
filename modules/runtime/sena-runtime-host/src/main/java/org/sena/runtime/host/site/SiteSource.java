package org.sena.runtime.host.site;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.site.Site;
import org.sena.site.SiteReader;

/** Holds the site. Without a usable {@code site.json} the host does not come up, and says why. */
@Component(service = SiteSource.class)
@Designate(ocd = SiteSource.Settings.class)
public class SiteSource {

    /** Where the site's description is. */
    @ObjectClassDefinition(name = "SENA runtime: site")
    public @interface Settings {

        /**
         * The file, absolute or relative to the folder that the framework property {@code
         * sena.configs} names ({@code configs} in the working directory when it names none).
         */
        @AttributeDefinition(name = "Site file")
        String file() default "site.json";
    }

    private final Site site;

    @Activate
    public SiteSource(BundleContext context, Settings settings) {
        String configs = context.getProperty("sena.configs");

        site =
                new SiteReader()
                        .read(
                                Path.of(configs == null ? "configs" : configs)
                                        .resolve(settings.file()));
    }

    public Site site() {
        return site;
    }
}
