# The playground's page is built with the development packages, which the bot does without.
FROM node:24-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY playground playground
RUN node playground/build.ts

# The bot with its production packages, run as an unprivileged user.
FROM node:24-slim

ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY boot.mjs ./
COPY commands commands
COPY data data
COPY src src
COPY --from=page /app/playground/built playground/built
RUN mkdir -m 700 /data && chown node:node /data
ENV DATA_DIR=/data
VOLUME /data
USER node
CMD ["node", "boot.mjs", "start"]
