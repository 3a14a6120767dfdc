package org.sena.web.kit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The {@link Site} of the configuration {@code org.sena.web.kit.Site}. */
@Component(service = Site.class, configurationPid = "org.sena.web.kit.Site")
@Designate(ocd = ConfiguredSite.Settings.class)
public final class ConfiguredSite implements Site {

    private final Settings settings;

    @Activate
    public ConfiguredSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String basePath() {
        return settings.basePath();
    }

    @Override
    public String quickExitUrl() {
        return settings.quickExitUrl();
    }

    @Override
    public String advicePhone() {
        return settings.advicePhone();
    }

    @Override
    public String adviceHours() {
        return settings.adviceHours();
    }

    @Override
    public String signInUrl() {
        return settings.signInUrl();
    }

    @Override
    public String councilName() {
        return settings.councilName();
    }

    @Override
    public String contactEmail() {
        return settings.contactEmail();
    }

    /** What an operator may set. */
    @ObjectClassDefinition(id = "org.sena.web.kit.Site", name = "SENA site")
    public @interface Settings {

        @AttributeDefinition(description = "Path of the first page, without a slash at the end")
        String basePath() default "/web/sena";

        @AttributeDefinition(description = "Neutral page the quick exit leads to")
        String quickExitUrl() default "https://www.bbc.co.uk/weather";

        @AttributeDefinition(description = "Phone number of the Resident Advice Team")
        String advicePhone() default "";

        @AttributeDefinition(description = "When the Resident Advice Team answers the phone")
        String adviceHours() default "";

        @AttributeDefinition(description = "How the council calls itself, in running text")
        String councilName() default "the council";

        @AttributeDefinition(description = "Where people write about their data or a page")
        String contactEmail() default "";

        @AttributeDefinition(description = "Where people sign in")
        String signInUrl() default "/web/sena/login";
    }
}
