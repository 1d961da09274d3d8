#!/bin/bash
# Prepares the data folder if it is empty and does nothing else, as the script of this name in the official image.
source /usr/local/bin/docker-entrypoint.sh
initialise_once postgres
