package org.sena.privacy.service.processing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code processing.json} of every bundle that runs, as it came. */
@Component(service = ProcessingBundles.class)
public class ProcessingBundles {

    static final String PATH = "META-INF/sena/processing.json";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessingBundles.class);

    private final BundleTracker<ProcessingRecord> tracker;

    @Activate
    public ProcessingBundles(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, new Reading());
        tracker.open();
    }

    @Deactivate
    void deactivate() {
        tracker.close();
    }

    /** In the order of context and title. */
    public List<ProcessingRecord> records() {
        return tracker.getTracked().values().stream()
                .sorted(
                        Comparator.comparing(ProcessingRecord::context)
                                .thenComparing(ProcessingRecord::title))
                .collect(Collectors.toUnmodifiableList());
    }

    private static final class Reading implements BundleTrackerCustomizer<ProcessingRecord> {

        @Override
        public ProcessingRecord addingBundle(Bundle bundle, BundleEvent event) {
            URL file = bundle.getEntry(PATH);

            if (file == null) {
                return null; // Says to the tracker that this one does not matter.
            }
            try (InputStream content = file.openStream()) {
                return new ProcessingReader().read(content, bundle.getSymbolicName());
            } catch (IOException | IllegalArgumentException e) {
                LOG.error("The record of processing lacks {}", bundle.getSymbolicName(), e);

                return null;
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, ProcessingRecord record) {
            // It can't change without an update, and that begins anew.
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, ProcessingRecord record) {
            // Nothing is held.
        }
    }
}
