package org.sena.runtime.host.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The passwords that the sign-in page shows, only while demo mode is on. */
@Component(service = DemoPasswords.class, configurationPid = "org.sena.runtime.host.demo")
@Designate(ocd = DemoPasswords.Settings.class)
public class DemoPasswords {

    /** Demo mode. */
    @ObjectClassDefinition(name = "SENA runtime: demo mode")
    public @interface Settings {

        /** True to show demo users and their passwords on the sign-in page; false by default. */
        @AttributeDefinition(name = "Demo mode")
        boolean enabled() default false;

        /** One {@code userId=password} each; none by default. */
        @AttributeDefinition(name = "Passwords", required = false)
        String[] passwords() default {};
    }

    private final boolean demo;
    private final Map<String, String> byUserId = new LinkedHashMap<>();

    @Activate
    public DemoPasswords(Settings settings) {
        demo = settings.enabled();

        if (demo) {
            for (String line : settings.passwords()) {
                int equals = line.indexOf('=');

                if (equals < 1) {
                    throw new IllegalArgumentException(
                            "A demo password is written userId=password");
                }

                byUserId.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
    }

    /** True while demo mode is on; every page then says so. */
    public boolean isDemo() {
        return demo;
    }

    public Optional<String> of(String userId) {
        return Optional.ofNullable(byUserId.get(userId));
    }
}
