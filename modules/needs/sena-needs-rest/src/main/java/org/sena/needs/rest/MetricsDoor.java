package org.sena.needs.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets administrators and the token's holder look at inner details; nobody else. */
@Component(configurationPid = "org.sena.operations.Metrics", service = MetricsDoor.class)
@Designate(ocd = MetricsSettings.class)
public class MetricsDoor {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsDoor.class);

    private final CurrentActor currentActor;
    private final MetricsToken token;

    @Activate
    public MetricsDoor(
            BundleContext context, MetricsSettings settings, @Reference CurrentActor currentActor) {
        this.currentActor = currentActor;
        this.token = read(dataFolder(context::getProperty), settings.tokenFile());
    }

    /**
     * @param authorization the header; null when there is none
     */
    boolean isOpen(String authorization) {
        return currentActor.get().hasAny(Role.ADMINISTRATOR) || token.opensTo(authorization);
    }

    /** A wrong file must not keep the rest of SENA from starting: it opens to nobody. */
    static MetricsToken read(Path data, String file) {
        if (file.isBlank()) {
            return MetricsToken.none();
        }

        Path path = data.resolve(file);

        try {
            Optional<String> first =
                    Files.readAllLines(path, StandardCharsets.UTF_8).stream().findFirst();

            return MetricsToken.of(first.map(String::strip).orElse(""));
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("Nobody can read the metrics by a token: {}: {}", path, e.toString());

            return MetricsToken.none();
        }
    }

    /** The runtime's {@code sena.data}, else {@code data} in Liferay's home. */
    private static Path dataFolder(UnaryOperator<String> property) {
        String data = property.apply("sena.data");
        String home = property.apply("liferay.home");

        return data == null ? Path.of(home == null ? "." : home, "data") : Path.of(data);
    }
}
