package org.sena.runtime.host.portlet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Portlets' preferences: one small JSON file for each portlet that has any, in the folder {@code
 * preferences} of the data folder (framework property {@code sena.data}, {@code data} by default).
 */
@Component(service = PreferenceStore.class)
public class PreferenceStore {

    private static final TypeReference<Map<String, String[]>> SHAPE = new TypeReference<>() {};

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, Map<String, String[]>> loaded = new ConcurrentHashMap<>();
    private final Path folder;

    @Activate
    public PreferenceStore(BundleContext context) {
        this(folder(context.getProperty("sena.data")));
    }

    PreferenceStore(Path folder) {
        this.folder = folder;
    }

    private static Path folder(String data) {
        return Path.of(data == null ? "data" : data).resolve("preferences");
    }

    /** What was stored for the portlet; not to be changed. */
    Map<String, String[]> of(String portletId) throws IOException {
        Map<String, String[]> preferences = loaded.get(portletId);

        if (preferences == null) {
            Path file = file(portletId);
            preferences = Files.exists(file) ? mapper.readValue(file.toFile(), SHAPE) : Map.of();
            loaded.put(portletId, preferences);
        }

        return preferences;
    }

    /** Replaces what was stored; the file is whole at every moment. */
    synchronized void store(String portletId, Map<String, String[]> preferences)
            throws IOException {
        Map<String, String[]> sorted = new TreeMap<>(preferences);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, portletId, ".draft");

        try {
            mapper.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), sorted);
            Files.move(
                    draft,
                    file(portletId),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }

        loaded.put(portletId, sorted);
    }

    private Path file(String portletId) {
        return folder.resolve(portletId + ".json");
    }
}
