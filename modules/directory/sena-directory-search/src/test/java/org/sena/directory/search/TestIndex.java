package org.sena.directory.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.LocalDirectory;

/** An index in a folder, with the terms of {@link Vocabularies} and a clock that can be set. */
final class TestIndex implements IndexPorts {

    private final Map<String, LocalDirectory> directories;
    private Instant now = RandomDirectory.NOW;

    TestIndex(Map<String, LocalDirectory> directories) {
        this.directories = directories;
    }

    static ServiceIndex open(Path folder) {
        return new ServiceIndex(folder, new TestIndex(Map.of()));
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public Vocabulary vocabulary() {
        return Vocabularies.ALL;
    }

    @Override
    public Optional<LocalDirectory> localDirectory(String key) {
        return Optional.ofNullable(directories.get(key));
    }

    @Override
    public Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
