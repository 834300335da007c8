import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Certificate } from '../../../simulator/server/certificate';
import { WITH_POLICY } from '../../../src/packaging/site-files';
import { bakePolicy } from '../../../src/policy/bake-policy';
import { findNginx, startNginx, startPlainHost } from '../../support/package-host';

/** A package that `npm run package` made for an address on this machine, under its own web server. */
export interface HostedPackage {
  readonly folder: string;
  readonly origin: string;
  /** The port of the mail client that the package's headers let show its pages. */
  readonly clientPort: number;
  /** What an admin does with a new policy: packages it anew and uploads that. */
  readonly deploy: (policyJson: string) => void;
  /** What an admin does in a hurry: changes the one file on the host. */
  readonly publish: (policyJson: string) => void;
  readonly close: () => Promise<void>;
}

/** Hosts a copy of the package: with nginx and the shipped configuration where there is one. */
export async function hostPackage(given: string, certificate: Certificate): Promise<HostedPackage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'addressee-hosted-'));
  cpSync(given, folder, { recursive: true });
  chmodSync(folder, 0o755); // nginx reads it as a user of its own
  const origin = addressIn(folder, 'manifest.xml', /<IconUrl DefaultValue="(https:\/\/localhost:\d+)/);
  const client = addressIn(folder, 'hosting/headers.json', /frame-ancestors [^"]*(https:\/\/localhost:\d+)/);
  const nginx = findNginx();
  const options = { certificate, port: Number(new URL(origin).port) };
  const host =
    nginx === null ? await startPlainHost(folder, options) : await startNginx(nginx, folder, options);
  const site = (file: string): string => path.join(folder, 'site', file);
  const publish = (policyJson: string): void => writeFileSync(site('policy.json'), policyJson);
  return {
    folder,
    origin,
    clientPort: Number(new URL(client).port),
    publish,
    deploy: (policyJson) => {
      for (const file of readdirSync(path.join(folder, 'site')).filter((file) => WITH_POLICY.test(file))) {
        const baked = bakePolicy(readFileSync(site(file), 'utf8'), policyJson, origin);
        if (!baked.ok) throw new Error(`${file}: ${baked.error.code}`);
        writeFileSync(site(file), baked.value);
      }
      publish(policyJson);
    },
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressIn(folder: string, file: string, pattern: RegExp): string {
  const address = pattern.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1];
  if (address === undefined) throw new Error(`${file}: expected an address on this machine, got none`);
  return address;
}
