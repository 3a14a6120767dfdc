package org.sena.needs.service.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.service.publication.PublishedQuestionnaires;
import org.sena.scoring.api.Matrices;

/** Gathers what a replay scores by. */
@Component(service = RescoringSetup.class)
public class RescoringSetup {

    @Reference private Directory directory;
    @Reference private Matrices matrices;
    @Reference private Postcodes postcodes;
    @Reference private PublishedQuestionnaires published;
    @Reference private Taxonomies taxonomies;

    /**
     * @throws org.sena.scoring.api.MatrixStateException when that version is gone
     */
    Rescoring of(ReplayRequest request, int matrixVersion) {
        List<String> needs =
                taxonomies.needs().stream().map(need -> need.code()).collect(Collectors.toList());

        return new Rescoring(
                matrices.trial(request.key(), matrixVersion, request.policy()),
                Utilisation.of(request, needs, district -> today(needs, district)),
                version -> published.version(request.key(), version));
    }

    private Map<String, Double> today(List<String> needs, Optional<String> district) {
        return directory.utilisation(needs, district.flatMap(postcodes::find));
    }
}
