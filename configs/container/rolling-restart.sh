#!/bin/sh
# Restarts the nodes one after the other; people notice nothing but that those on the node sign in again, whose session
# it held. Run it in this folder, for instance after docker compose build.
set -eu

# Longer than the proxy needs to see it: fall times inter of haproxy.cfg, and the requests under way.
NOTICE=20
PATIENCE=900

is_ready() {
    docker compose exec -T "$1" curl --fail --silent --output /dev/null http://localhost:8080/o/sena/v1/health/ready
}

for node in node-1 node-2; do
    # From now on it says that it is not ready. A file from before a start does not count any more.
    docker compose exec -T "$node" touch /opt/liferay/data/sena.draining
    sleep "$NOTICE"
    docker compose up --detach --no-deps --force-recreate "$node"

    waited=0
    until is_ready "$node"; do
        if [ "$waited" -ge "$PATIENCE" ]; then
            echo "$node is not ready after $PATIENCE seconds; the other nodes were left alone" >&2
            exit 1
        fi
        sleep 5
        waited=$((waited + 5))
    done
    echo "$node is ready"
done
